using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class InvalidYaml : Rule
{
    public static readonly InvalidYaml Instance = new();

    private InvalidYaml()
    {
    }

    public override string Code => "DOC002";

    public override string Title => "YAML that cannot be read";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string problem) => new(
        Instance,
        place,
        $"The YAML cannot be read: {problem.TrimEnd('.')}.",
        "Check the indentation, the colons, the quotes and the brackets on this line and on the one before it.");
}
