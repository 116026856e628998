using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class BadFormat : Rule
{
    public static readonly BadFormat Instance = new();

    private BadFormat()
    {
    }

    public override string Code => "DOC024";

    public override string Title => "A text of the wrong form";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string form, string found, string? example) => new(
        Instance,
        place,
        $"\"{key}\" must be {form}, and this is \"{found}\".",
        example is null ? $"Write {form}." : $"Write it like this: {key}: {example}");
}
