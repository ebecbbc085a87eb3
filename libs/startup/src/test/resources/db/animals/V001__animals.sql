CREATE TABLE animal (name text);
