package mn.biyelelt.ui.shell;

import java.util.List;

/// All features of the window. A new one takes its place here: the order is that of tabs and of commands in their menus.
final class Features {

    private Features() {
    }

    static List<DeskFeature> of(Desk desk) {
        return List.of( //
                new NewPlanFeature(desk), //
                new PapersFeature(desk), //
                new PrintFeature(desk), //
                new MailFeature(desk), //
                new KeepFeature(desk), //
                new PasswordFeature(desk), //
                new UndoFeature(desk), //
                new RowFeature(desk), //
                new OutlineFeature(desk), //
                new TableFeature(desk), //
                new PagesFeature(desk), //
                new OverviewFeature(desk), //
                new SignaturesFeature(desk), //
                new FormFeature(desk), //
                new ViewFeature(desk), //
                new CarryFeature(desk), //
                new AmendFeature(desk), //
                new NextYearFeature(desk), //
                new FindingsFeature(desk), //
                new LooksFeature(desk), //
                new HelpFeature(desk));
    }
}
