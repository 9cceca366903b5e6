"""The first screen: how to begin, and what one may want to go on with."""
