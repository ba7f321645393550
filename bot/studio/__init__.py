"""The studio: what a person can do, and the course of a round."""
