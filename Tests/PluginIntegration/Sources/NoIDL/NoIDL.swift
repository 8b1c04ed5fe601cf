enum NoIDL {}
