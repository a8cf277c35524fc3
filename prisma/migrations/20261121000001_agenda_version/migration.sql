-- Whatever an agenda is made of (plan, confirmed leaders, people, answers) makes its programme plan again, in the same
-- transaction: a process killed right after a change leaves nothing to be remembered. "wakes" is the agenda's version.
CREATE FUNCTION agenda_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Programme" SET "wakeAt" = watermark, wakes = wakes + 1
  WHERE id IN (SELECT "programmeId" FROM changed);
  RETURN NULL;
END
$$;

CREATE TRIGGER "PlanRevision_agenda" AFTER INSERT ON "PlanRevision"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "LeaderConfirmation_agenda" AFTER INSERT ON "LeaderConfirmation"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "Answer_agenda" AFTER INSERT ON "Answer"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "Member_agenda_insert" AFTER INSERT ON "Member"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "Member_agenda_update" AFTER UPDATE ON "Member"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
