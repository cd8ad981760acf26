"""Files on disk, all of them or none; the data contract; the live preview and the archive."""
