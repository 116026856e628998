using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class SkippedHeadingLevel : Rule
{
    public static readonly SkippedHeadingLevel Instance = new();

    private SkippedHeadingLevel()
    {
    }

    public override string Code => "DOC016";

    public override string Title => "A heading level is skipped";

    public override Severity Severity => Severity.Warning;

    public static Finding At(Place place, int level, int previous) => new(
        Instance,
        place,
        previous == 1
            ? $"The first heading has level {level}; the page's title has level 1, so that the first heading has level 2."
            : $"A heading of level {level} follows one of level {previous}.",
        $"Use {new string('#', Math.Min(level, previous + 1))} here: people who listen to the page jump from level to level.");
}
