"""How does the digest go out?"""
