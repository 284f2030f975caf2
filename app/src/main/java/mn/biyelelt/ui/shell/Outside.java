package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.dialog.Opener;
import mn.biyelelt.ui.print.PrintShop;

/// The machine around the program.
///
/// @param account the name of the computer account that works here; may be empty
public record Outside(PrintShop printers, Opener opener, String account) {}
