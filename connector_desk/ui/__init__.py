"""What is touched: the only room with Qt."""
