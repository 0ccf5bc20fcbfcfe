"""What is measured is what is said to be measured."""
