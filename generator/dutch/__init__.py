"""The Dutch language: numbers, words and their forms, compounds."""
