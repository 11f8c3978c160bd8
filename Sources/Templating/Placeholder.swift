// Holds the place of the first file of this target.
