-- Indexes for single changes.
create unique index figures_member on member_figures (member_id);
create index figures_month on month_figures (month);
analyze member_figures;
analyze month_figures;
