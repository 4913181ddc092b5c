"""Everything we decide: no network, no disk, no clock."""
