using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class TooLarge : Rule
{
    public static readonly TooLarge Instance = new();

    private TooLarge()
    {
    }

    public override string Code => "DOC013";

    public override string Title => "A file over the limit";

    public override Severity Severity => Severity.Error;

    /// <param name="limit">The limit and its name, such as "1 MiB (limit of YAML files)".</param>
    public static Finding At(Place place, string measure, string limit) => new(
        Instance,
        place,
        $"The file has {measure}; the limit is {limit}.",
        "Split it into smaller records, or move the bulk to an evidence file or a link.");
}
