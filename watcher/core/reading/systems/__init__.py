"""By which marks do systems give themselves away? One file per sort of system; each entry bears the system's name."""
