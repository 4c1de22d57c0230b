"""What the desk does: one class per area, one method per act."""
