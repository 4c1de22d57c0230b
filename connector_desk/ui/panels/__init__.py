"""Parts of pages: what is too large for one page file, or shown by more than one page."""
