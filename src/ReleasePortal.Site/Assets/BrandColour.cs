namespace ReleasePortal.Site.Assets;

/// <summary>
/// Makes an organisation's colour the accent. Only its hue is taken as it is: lightness and strength are kept where text stays
/// readable in both schemes. Browsers that cannot compute colours keep the theme's own.
/// </summary>
internal static class BrandColour
{
    public static string Rules(string? colour) => colour is null
        ? ""
        : "@layer tokens{@supports (color:oklch(from red l c h)){:root{"
            + $"--accent:{Both(colour, "min(l,.49) c h", ".76 min(c,.115) h")};"
            + $"--accent-bg:{Both(colour, ".955 min(c,.022) h", ".29 min(c,.06) h")};"
            + $"--focus:{Both(colour, "min(l,.52) c h", ".8 min(c,.12) h")}"
            + "}}}\n";

    private static string Both(string colour, string light, string dark) =>
        $"light-dark(oklch(from {colour} {light}),oklch(from {colour} {dark}))";
}
