"""What Office documents are made of: packages of XML (OOXML, OpenDocument), and compound files of before 2007."""
