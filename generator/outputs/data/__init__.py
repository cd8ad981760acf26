"""The data contract: JSON, CSV and the feed."""
