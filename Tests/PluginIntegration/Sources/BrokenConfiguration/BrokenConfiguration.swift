enum BrokenConfiguration {}
