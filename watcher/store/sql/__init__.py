"""All SQL of this program: how everything is laid out (`schema`), and what is asked of it (the others)."""
