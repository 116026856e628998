using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class MissingSettings : Rule
{
    public static readonly MissingSettings Instance = new();

    private MissingSettings()
    {
    }

    public override string Code => "DOC032";

    public override string Title => "No portal.yml";

    public override Severity Severity => Severity.Error;

    public static Finding At(string path) => new(
        Instance,
        Place.StartOf(path),
        "The repository has no portal.yml, so that its name, its zone and its audiences are not known.",
        "Add portal.yml, spelt like this, with title, organisation, time_zone and audiences.");
}
