package mn.biyelelt.domain.field;

import static mn.biyelelt.domain.field.FieldType.DATE;
import static mn.biyelelt.domain.field.FieldType.FLAG;
import static mn.biyelelt.domain.field.FieldType.LINE;
import static mn.biyelelt.domain.field.FieldType.LIST;
import static mn.biyelelt.domain.field.FieldType.PERCENT;
import static mn.biyelelt.domain.field.FieldType.PERIOD;
import static mn.biyelelt.domain.field.FieldType.TEXT;

import java.util.List;
import java.util.Optional;

/// The built-in fields: the one place that says which texts an element has. Columns, form controls, plan JSON, the command
/// line and rules refer to these keys.
public final class Fields {

    public static final FieldKey TITLE_LINES = new FieldKey("titleLines");
    public static final FieldKey ANNEX_LINES = new FieldKey("annexLines");
    public static final FieldKey PREAMBLE = new FieldKey("preamble");
    public static final FieldKey OFFICE_NAME = new FieldKey("office.name");
    public static final FieldKey OFFICE_KIND = new FieldKey("office.kind");
    public static final FieldKey OFFICE_AIMAG = new FieldKey("office.aimag");
    public static final FieldKey OFFICE_SOUM = new FieldKey("office.soum");
    public static final FieldKey OFFICER_NAME = new FieldKey("officer.name");
    public static final FieldKey OFFICER_POSITION = new FieldKey("officer.position");

    public static final FieldKey HEADING = new FieldKey("heading");

    public static final FieldKey NUMBER = new FieldKey("number");
    public static final FieldKey ITEM_TEXT = new FieldKey("text");
    public static final FieldKey BASIS = new FieldKey("basis");
    public static final FieldKey FUNDING = new FieldKey("funding");
    public static final FieldKey DUE = new FieldKey("period");
    public static final FieldKey RESPONSIBLE = new FieldKey("responsible");

    public static final FieldKey INDICATOR_NAME = new FieldKey("name");
    public static final FieldKey BASELINE = new FieldKey("baseline");
    public static final FieldKey TARGET = new FieldKey("target");

    public static final FieldKey ACHIEVED = new FieldKey("achieved");
    public static final FieldKey ACHIEVED_PERCENT = new FieldKey("percent");
    public static final FieldKey EXPLANATION = new FieldKey("explanation");
    public static final FieldKey NOT_DUE = new FieldKey("notDue");

    public static final FieldKey BLOCK = new FieldKey("block");
    public static final FieldKey ROLE = new FieldKey("role");
    public static final FieldKey POSITION = new FieldKey("position");
    public static final FieldKey STATUS = new FieldKey("status");
    public static final FieldKey SIGNER = new FieldKey("name");
    public static final FieldKey SIGNED_ON = new FieldKey("date");
    /// On a signature of a plan that is reported on in several periods: the date of each report. [#SIGNED_ON] is the date of the
    /// paper that the plan was made as.
    public static final FieldKey REPORT_SIGNED_ON = new FieldKey("reportDate");
    public static final FieldKey ACTING = new FieldKey("acting");

    /// On a row of a plan that was made from last year's: the identity of the row it came from.
    public static final FieldKey ORIGIN = new FieldKey("origin");

    /// On a row: what a person notes about it for herself.
    public static final FieldKey COMMENT = new FieldKey("remark.comment");
    /// On a row: that it is to be looked into again, `true` or empty.
    public static final FieldKey FOLLOW_UP = new FieldKey("remark.followUp");

    /// Prefix of the target of one further year: `target.2028`.
    public static final String TARGET_OF_YEAR = "target.";

    private static final List<String> REMARKS = List.of("accepted.", "amendment.", "remark.");

    private static final List<Field> BUILT_IN = List.of(
            new Field(TITLE_LINES, Level.PLAN, LIST, false),
            new Field(ANNEX_LINES, Level.PLAN, LIST, false),
            new Field(PREAMBLE, Level.PLAN, TEXT, false),
            new Field(OFFICE_NAME, Level.PLAN, LINE, false),
            new Field(OFFICE_KIND, Level.PLAN, LINE, false),
            new Field(OFFICE_AIMAG, Level.PLAN, LINE, false),
            new Field(OFFICE_SOUM, Level.PLAN, LINE, false),
            new Field(OFFICER_NAME, Level.PLAN, LINE, false),
            new Field(OFFICER_POSITION, Level.PLAN, LINE, false),
            new Field(HEADING, Level.SECTION, TEXT, false),
            new Field(NUMBER, Level.GROUP, LINE, false),
            new Field(ITEM_TEXT, Level.GROUP, TEXT, false),
            new Field(NUMBER, Level.ACTIVITY, LINE, false),
            new Field(BASIS, Level.ACTIVITY, TEXT, false),
            new Field(ITEM_TEXT, Level.ACTIVITY, TEXT, false),
            new Field(FUNDING, Level.ACTIVITY, LINE, false),
            new Field(DUE, Level.ACTIVITY, PERIOD, false),
            new Field(RESPONSIBLE, Level.ACTIVITY, LIST, false),
            new Field(ACHIEVED_PERCENT, Level.ACTIVITY, PERCENT, true),
            new Field(INDICATOR_NAME, Level.INDICATOR, TEXT, false),
            new Field(BASELINE, Level.INDICATOR, TEXT, false),
            new Field(TARGET, Level.INDICATOR, TEXT, false),
            new Field(DUE, Level.INDICATOR, PERIOD, false),
            new Field(RESPONSIBLE, Level.INDICATOR, LIST, false),
            new Field(ACHIEVED, Level.INDICATOR, TEXT, true),
            new Field(ACHIEVED_PERCENT, Level.INDICATOR, PERCENT, true),
            new Field(EXPLANATION, Level.INDICATOR, TEXT, true),
            new Field(NOT_DUE, Level.INDICATOR, FLAG, true),
            new Field(BLOCK, Level.SIGNATURE, LINE, false),
            new Field(ROLE, Level.SIGNATURE, LINE, false),
            new Field(POSITION, Level.SIGNATURE, LIST, false),
            new Field(STATUS, Level.SIGNATURE, LINE, false),
            new Field(SIGNER, Level.SIGNATURE, LINE, false),
            new Field(SIGNED_ON, Level.SIGNATURE, DATE, false),
            new Field(REPORT_SIGNED_ON, Level.SIGNATURE, DATE, true),
            new Field(ACTING, Level.SIGNATURE, FLAG, false));

    private Fields() {
    }

    /// All built-in fields, in the order a person fills them in.
    public static List<Field> builtIn() {
        return BUILT_IN;
    }

    /// The built-in fields of one level, in the order a person fills them in.
    public static List<Field> of(Level level) {
        return BUILT_IN.stream().filter(field -> field.level() == level).toList();
    }

    /// The built-in field of that name at that level; the target of a further year (`target.2028`) counts as built in.
    public static Optional<Field> find(Level level, FieldKey key) {
        if (level == Level.INDICATOR && isTargetOfYear(key)) {
            return Optional.of(new Field(key, level, TEXT, false));
        }
        return BUILT_IN.stream().filter(field -> field.level() == level && field.key().equals(key)).findFirst();
    }

    /// Whether the field holds a remark on the plan, which no form prints and no rule reads: why a finding may stand, what was
    /// amended, where a row came from, what a person noted.
    public static boolean isRemark(FieldKey key) {
        for (String remark : REMARKS) {
            if (key.name().startsWith(remark)) {
                return true;
            }
        }
        return key.equals(ORIGIN);
    }

    /// The key of the target of one further year.
    public static FieldKey targetOf(int year) {
        return new FieldKey(TARGET_OF_YEAR + year);
    }

    /// Whether the key names the target of a further year.
    public static boolean isTargetOfYear(FieldKey key) {
        return key.name().matches("target\\.[0-9]{4}");
    }
}
