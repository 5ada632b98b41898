"""Checking: positions laid against incidents and series. Pure: the day, the tables and the incidents are arguments."""
