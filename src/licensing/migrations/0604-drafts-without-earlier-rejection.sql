-- A statement asks nothing about earlier rejections (R 4(9) is about licences): drafts forget what was answered.
update importer_statement set content = content - 'earlierRejection' where status = 'DRAFT';
