package mn.biyelelt.domain.form;

/// What a form is for.
public enum FormKind {
    /// What is to be done.
    PLAN,
    /// What was done in a reporting period.
    REPORT
}
