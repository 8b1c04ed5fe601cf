enum BrokenIDL {}
