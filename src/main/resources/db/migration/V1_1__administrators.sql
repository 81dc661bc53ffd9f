-- An administrator looks after the product, not an organisation: the first one exists before any organisation is imported.
alter table account add column administrator boolean default false not null;
