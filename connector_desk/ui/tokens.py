"""The colours of the desk, one frozen set per scheme; every ratio was computed against WCAG 2.x."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Colors:
    """One colour for each meaning, as #RRGGBB; text stands at 7:1 or more on the grounds it is meant for."""

    table: str
    paper: str
    inset: str
    linen: str
    ink: str
    ink2: str
    line: str
    edge: str
    canal: str
    on_canal: str
    canal_tint: str
    canal_ink: str
    rail: str
    rail_sel: str
    on_rail: str
    on_rail2: str
    lamp: str
    on_lamp: str
    lamp_tint: str
    lamp_ink: str
    brick: str
    on_brick: str
    brick_tint: str
    brick_ink: str
    leaf: str
    leaf_tint: str
    leaf_ink: str
    sky: str
    sky_tint: str
    sky_ink: str
    plum: str
    plum_tint: str
    plum_ink: str
    held: str
    held_tint: str
    held_ink: str
    focus: str
    focus_rail: str


LIGHT = Colors(
    table="#E6EBE3",
    paper="#FDFEFB",
    inset="#F2F5EF",
    linen="#FBF3DF",
    ink="#18231E",
    ink2="#3B4842",
    line="#CDD6CA",
    edge="#6E7C75",
    canal="#14473C",
    on_canal="#FFFFFF",
    canal_tint="#D8E8DF",
    canal_ink="#0F3B32",
    rail="#10332B",
    rail_sel="#1D4D41",
    on_rail="#F2F6EF",
    on_rail2="#BFD1C7",
    lamp="#F5B83D",
    on_lamp="#3D2700",
    lamp_tint="#FDEFC9",
    lamp_ink="#553700",
    brick="#97281C",
    on_brick="#FFFFFF",
    brick_tint="#FBE4DD",
    brick_ink="#7A1D13",
    leaf="#2C6A3A",
    leaf_tint="#DFEFDB",
    leaf_ink="#1B4A28",
    sky="#28557A",
    sky_tint="#E0EBF4",
    sky_ink="#173F61",
    plum="#6A2D5B",
    plum_tint="#F4E4EF",
    plum_ink="#5A224C",
    held="#59645F",
    held_tint="#E9EBE8",
    held_ink="#37423D",
    focus="#0B5FD0",
    focus_rail="#A9CFFF",
)

DARK = Colors(
    table="#121916",
    paper="#1C2521",
    inset="#242F2A",
    linen="#2E2A1E",
    ink="#F1F4ED",
    ink2="#BCC8C0",
    line="#36433C",
    edge="#829289",
    canal="#8ED4BE",
    on_canal="#08231C",
    canal_tint="#1B382F",
    canal_ink="#B3E6D6",
    rail="#0C120F",
    rail_sel="#1F3D34",
    on_rail="#F1F4ED",
    on_rail2="#A9B9B0",
    lamp="#F5B83D",
    on_lamp="#3D2700",
    lamp_tint="#3B2F12",
    lamp_ink="#FFDB8F",
    brick="#F29482",
    on_brick="#3A0A04",
    brick_tint="#4A1D16",
    brick_ink="#FFC0B3",
    leaf="#8CCB97",
    leaf_tint="#1B3523",
    leaf_ink="#B2E3BA",
    sky="#93BFE5",
    sky_tint="#1A3143",
    sky_ink="#B9D8F3",
    plum="#DFA3CE",
    plum_tint="#3A2233",
    plum_ink="#F2C6E4",
    held="#8E9B94",
    held_tint="#28302C",
    held_ink="#C3CDC6",
    focus="#A9CFFF",
    focus_rail="#A9CFFF",
)


def bright(colors: Colors) -> Colors:
    """Return the set for "large and clear": grounds pure, ink pure, tints gone (they become outlines)."""
    ground, ink = ("#FFFFFF", "#000000") if colors.table == LIGHT.table else ("#000000", "#FFFFFF")
    tints = {name: ground for name in vars(colors) if name.endswith("_tint") and name != "canal_tint"}
    return replace(colors, table=ground, paper=ground, inset=ground, linen=ground, ink=ink, ink2=ink, **tints)
