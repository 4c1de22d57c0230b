"""The machine: places for files, whole-file writes, logs."""
