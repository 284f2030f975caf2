package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.validation.Rule;
import mn.biyelelt.validation.RuleEntry;
import mn.biyelelt.validation.Severity;

/// All rules, in the order of the catalogue; each line is a rule's id, usual weight and class.
public final class RuleBook {

    private RuleBook() {
    }

    /// The rules that are asked about a plan in the workspace.
    public static List<RuleEntry> rules() {
        return all().stream().filter(entry -> !entry.importOnly()).toList();
    }

    /// All rules, with those that are asked only while a file is taken in.
    public static List<RuleEntry> all() {
        return Stream.of(structure(), comparison(), percents(), levels(), dates(), notation()).flatMap(List::stream)
                .toList();
    }

    private static List<RuleEntry> structure() {
        return List.of(
                rule("N1", Severity.ERROR, new NumberTwice()),
                rule("N2", Severity.ERROR, new NumberMissing()),
                rule("N3", Severity.WARNING, new NumberGap()),
                rule("N3", Severity.HINT, new ParentNumberGap()),
                rule("N4", Severity.ERROR, new PrefixDiffers()),
                rule("N5", Severity.HINT, new NumberInTwoSections()),
                rule("N6", Severity.WARNING, new GroupLabel()),
                rule("N7", Severity.HINT, new GroupSeparator()),
                rule("N8", Severity.WARNING, new SectionOrdinal()),
                rule("N9", Severity.WARNING, new SectionMissing()),
                rule("N12", Severity.WARNING, new EmptyGroup()),
                rule("N12", Severity.WARNING, new HeadingEmpty()),
                rule("N12", Severity.WARNING, new IndicatorMissing()),
                rule("N13", Severity.WARNING, new SentenceCut()),
                rule("N13", Severity.WARNING, new TextLost()),
                importing("N14", Severity.WARNING, new ColumnDrift()),
                rule("N14", Severity.WARNING, new WordsInterleaved()),
                importing("N15", Severity.HINT, new StrayToken()),
                rule("N16", Severity.WARNING, new Markup()),
                rule("N17", Severity.WARNING, new ForeignLetters()),
                importing("N18", Severity.ERROR, new FusedValues()),
                rule("N18", Severity.WARNING, new FusedAmounts()),
                rule("N19", Severity.HINT, new StrayPunctuation()),
                rule("N20", Severity.HINT, new Misspelling()),
                rule("N20", Severity.HINT, new WordLost()));
    }

    private static List<RuleEntry> comparison() {
        return List.of(
                rule("P1", Severity.ERROR, new TargetChanged()),
                rule("P2", Severity.WARNING, new TargetIsIndicator()),
                rule("P3", Severity.ERROR, new IndicatorLost()),
                rule("P4", Severity.WARNING, new BaselineChanged()),
                rule("P5", Severity.WARNING, new ActivityChanged()),
                rule("P6", Severity.HINT, new FundingChanged()),
                rule("P7", Severity.ERROR, new RowWithoutReport()),
                rule("P7", Severity.WARNING, new RowWithoutPlan()),
                rule("P8", Severity.HINT, new OfficeDiffers()),
                rule("P9", Severity.HINT, new EvaluatorDiffers()));
    }

    private static List<RuleEntry> percents() {
        return List.of(
                rule("C1", Severity.ERROR, new PercentMissing()),
                rule("C1", Severity.ERROR, new PercentUnread()),
                rule("C2", Severity.ERROR, new ExplanationMissing()),
                rule("C3", Severity.ERROR, new PercentAboveFull()),
                rule("C4", Severity.ERROR, new ShareAboveWhole()),
                rule("C4", Severity.ERROR, new PartAboveWhole()),
                rule("C5", Severity.HINT, new ImpliedWhole()),
                rule("C6", Severity.WARNING, new PercentDoubtful()),
                rule("C6", Severity.WARNING, new ShareContradicted()),
                rule("C7", Severity.WARNING, new MethodUnstated()),
                rule("C8", Severity.WARNING, new BelowBaseline()),
                rule("C9", Severity.ERROR, new TargetNotMet()),
                rule("C9", Severity.ERROR, new TargetPartNotMet()),
                rule("C10", Severity.WARNING, new FullButUnfinished()),
                rule("C10", Severity.HINT, new OngoingProse()),
                rule("C11", Severity.WARNING, new PercentContradicted()),
                rule("C12", Severity.WARNING, new HalfDone()),
                rule("C13", Severity.WARNING, new ResolvedFewer()),
                rule("C14", Severity.HINT, new AllFull()),
                rule("C15", Severity.HINT, new PercentNotation()),
                rule("C16", Severity.WARNING, new FrequencyMissed()));
    }

    private static List<RuleEntry> levels() {
        return List.of(
                rule("T1", Severity.ERROR, new TargetMissing()),
                rule("T2", Severity.WARNING, new TargetUnmeasurable()),
                rule("T3", Severity.HINT, new BaselineMissing()),
                rule("T4", Severity.WARNING, new UnitMissing()),
                rule("T5", Severity.WARNING, new UnitDiffers()),
                rule("T6", Severity.HINT, new BaselineOfMany()),
                rule("T7", Severity.WARNING, new IndicatorsInOneCell()),
                rule("T8", Severity.WARNING, new TargetWorse()),
                rule("T9", Severity.WARNING, new FarAboveTarget()),
                rule("T10", Severity.WARNING, new RelativeTarget()),
                rule("T11", Severity.WARNING, new IncrementTarget()),
                rule("T12", Severity.WARNING, new DecreaseWithoutNumber()),
                rule("T13", Severity.ERROR, new CountAboveUniverse()),
                rule("T14", Severity.WARNING, new SameFact()),
                rule("T15", Severity.WARNING, new PartsDoNotAdd()),
                rule("T16", Severity.WARNING, new NationalFigure()),
                rule("T17", Severity.HINT, new BaselineOfPart()),
                rule("T18", Severity.WARNING, new ResultWithoutNumber()),
                rule("T19", Severity.WARNING, new ResultTwice()),
                rule("T20", Severity.WARNING, new OtherYear()),
                rule("T20", Severity.WARNING, new LaterResult()),
                rule("T21", Severity.HINT, new InterimDate()),
                rule("T22", Severity.WARNING, new PrivateIllness()),
                rule("T23", Severity.HINT, new CountWithDuplicates()));
    }

    private static List<RuleEntry> dates() {
        return List.of(
                rule("D1", Severity.ERROR, new PeriodUnreadable()),
                rule("D2", Severity.ERROR, new PeriodMissing()),
                rule("D3", Severity.HINT, new PeriodAlike()),
                rule("D4", Severity.ERROR, new PeriodImpossible()),
                rule("D5", Severity.WARNING, OutsidePeriod.after()),
                rule("D6", Severity.WARNING, OutsidePeriod.before()),
                rule("D7", Severity.WARNING, new ShortYear()),
                rule("D8", Severity.WARNING, new DateImpossible()),
                rule("D8", Severity.WARNING, new MonthOutsideQuarter()),
                rule("D8", Severity.HINT, new DateDamaged()),
                rule("D9", Severity.HINT, new SignedEarly()),
                rule("D10", Severity.WARNING, new SignatureUndated()),
                rule("D11", Severity.ERROR, new ResponsibleMissing()),
                rule("D12", Severity.WARNING, new NameVariants()),
                rule("D12", Severity.WARNING, new CodeVariants()),
                rule("D12", Severity.WARNING, new BasisVariants()),
                rule("D13", Severity.HINT, new UnknownAbbreviation()),
                rule("D14", Severity.WARNING, new SignatureOpen()),
                rule("D15", Severity.HINT, new NameForm()),
                rule("D15", Severity.HINT, new ResponsibleName()));
    }

    private static List<RuleEntry> notation() {
        return List.of(
                rule("Q1", Severity.WARNING, new ShortLastGroup()),
                rule("Q2", Severity.WARNING, new StopsAsSeparators()),
                rule("Q3", Severity.HINT, new SeparatorStyles()),
                rule("Q4", Severity.WARNING, new DoubtfulGroup()),
                rule("Q5", Severity.WARNING, new GluedListNumber()),
                rule("Q7", Severity.HINT, new AmountWithoutCurrency()),
                rule("Q8", Severity.HINT, new MoneyPerPerson()),
                rule("Q9", Severity.HINT, new DamagedCode()));
    }

    private static RuleEntry rule(String id, Severity severity, Rule rule) {
        return new RuleEntry(id, severity, false, rule);
    }

    private static RuleEntry importing(String id, Severity severity, Rule rule) {
        return new RuleEntry(id, severity, true, rule);
    }
}
