-- Whether anything names a file, and how much an operator keeps.
create index photograph_file on photograph (file);
create index photograph_display_file on photograph (display_file);
create index photograph_print_file on photograph (print_file);
create index photograph_thumbnail_file on photograph (thumbnail_file);
create index supporting_document_file on supporting_document (file);
create index cultural_good_operator on cultural_good (operator_id);
