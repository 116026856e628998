using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class BrokenLink : ReviewRule
{
    public override string Code => "REF013";

    public override string Title => "A link to a file that does not exist";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        foreach (var (link, path) in DocumentLinks.Of(records))
        {
            if (path is not null && records.Files.Contains(path))
                continue;
            var folder = link.Place.Path[..(link.Place.Path.LastIndexOf('/') + 1)];
            var near = path is null ? null : DidYouMean.Nearest(records.Files, path);
            yield return new Finding(
                this,
                link.Place,
                path is null
                    ? $"The link \"{link.Target}\" leads out of the repository."
                    : $"The link leads to {path}, which does not exist.",
                near is null
                    ? "Correct the path; it is relative to the file in which the link stands."
                    : $"Did you mean \"{DocumentLinks.Relative(folder, near)}\"?");
        }
    }
}
