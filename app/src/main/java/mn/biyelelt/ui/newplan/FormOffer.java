package mn.biyelelt.ui.newplan;

import java.util.List;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.report.layout.PagedDocument;

/// The forms that a plan can be begun in. Called in the background.
public interface FormOffer {

    /// The forms; the first call may take a moment.
    List<Form> forms();

    /// The empty paper of a form.
    PagedDocument paper(Form form);
}
