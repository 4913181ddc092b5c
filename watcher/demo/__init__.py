"""What does it look like, with a mailbox of our own making?"""
