"""A picture of the house, such as its logo, as large as its place allows."""

from io import BytesIO

from reportlab.lib.utils import ImageReader


class Picture:
    """A PNG or JPEG that keeps its shape within a width and a height (mm)."""

    def __init__(self, content: bytes, widest: float, highest: float) -> None:
        self.image = ImageReader(BytesIO(content))
        across, down = self.image.getSize()
        scale = min(widest / across, highest / down)
        self.wide, self.high = across * scale, down * scale
