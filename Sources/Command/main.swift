import Press

print("daybook")
