"""Styles: what a finished picture looks like on paper, canvas, glass or screen."""
