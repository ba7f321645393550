"""Places: what stands, grows, flows and shines behind and before the figures."""
