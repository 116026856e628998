namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownLogo : ReviewRule
{
    public override string Code => "REF021";

    public override string Title => "A logo that is no picture of the repository";

    public override Severity Severity => Severity.Error;

    public override string? SkippedBecause(RecordSet records) =>
        records.HasSettings ? null : "portal.yml could not be read, and the logo is named in it.";

    /// <summary>A logo that exists and is too large is not said twice: <see cref="Documents.TooLarge"/> has found the file.</summary>
    public override IEnumerable<Finding> Review(RecordSet records)
    {
        if (records.Portal.Logo is not { } logo || (HasEnding(logo) && records.Files.Contains(logo)))
            yield break;
        var (message, otherwise) = HasEnding(logo)
            ? ($"There is no picture {logo} in content/ or releases/.", "Write the path from the root of the repository, such as content/logo.png.")
            : ($"The logo {logo} is neither a PNG nor a WebP.", "Save it as PNG or WebP: an SVG can carry scripts, and the other kinds have no clear ground.");
        yield return new Finding(
            this,
            records.Portal.Origin.Value("logo"),
            message,
            DidYouMean.Among(records.Pictures.Keys.Where(HasEnding), logo, otherwise));
    }

    private static bool HasEnding(string path) =>
        path.EndsWith(".png", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".webp", StringComparison.OrdinalIgnoreCase);
}
