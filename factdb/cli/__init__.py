"""The command line. Only this floor knows Click."""
