# Tables of any length.
table-choose-all = Select all rows
table-chosen = Selected
table-not-chosen = Not selected
table-columns = Columns
table-columns-usual = The usual columns
table-selected =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
table-selected-none = Clear the selection
table-copy = Copy
table-copied =
    { $count ->
        [one] { $count } row was copied
       *[other] { $count } rows were copied
    }
table-not-copied = The rows could not be put on the clipboard
