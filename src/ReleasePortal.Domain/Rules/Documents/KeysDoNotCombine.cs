using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class KeysDoNotCombine : Rule
{
    public static readonly KeysDoNotCombine Instance = new();

    private KeysDoNotCombine()
    {
    }

    public override string Code => "DOC029";

    public override string Title => "Keys that do not go together";

    public override Severity Severity => Severity.Error;

    public static Finding AtMostOne(Place place, IReadOnlyList<string> keys) => new(
        Instance,
        place,
        $"Only one of {Listed(keys)} may be written.",
        "Keep the one that says what is meant.");

    public static Finding ExactlyOne(Place place, IReadOnlyList<string> keys) => new(
        Instance,
        place,
        $"One of {Listed(keys)} must be written.",
        "Add the one that says what is meant.");

    public static Finding Needs(Place place, string key, string needed) => new(
        Instance,
        place,
        $"\"{key}\" is written without \"{needed}\".",
        $"Add \"{needed}\".");

    private static string Listed(IReadOnlyList<string> keys) => string.Join(", ", keys.Select(key => $"\"{key}\""));
}
