"""The parts that pages are built of. They know no case: pages hand them words."""
