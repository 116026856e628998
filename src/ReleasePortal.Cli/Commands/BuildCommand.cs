using System.CommandLine;
using ReleasePortal.Cli.CommandLine;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal build</c>: walks the whole line and publishes into a folder.</summary>
internal sealed class BuildCommand : PortalCommand
{
    public BuildCommand(Surroundings surroundings)
        : base("build", "Write the whole site into a folder, ready for any web server.")
    {
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = "The folder to write to: missing, empty, or an earlier build. The site replaces it in one step.",
            Required = true,
        };
        var preview = new Option<bool>("--preview")
        {
            Description = "Write what is readable even though errors block, with a banner on every page.",
        };
        var (commit, now, repository) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.Repository());
        Add(output);
        Add(preview);
        Add(commit);
        Add(now);
        Add(repository);
        SetAction(line => (int)new Publication(
            line.GetRequiredValue(output), line.GetValue(preview), line.GetValue(commit), line.GetValue(now))
            .Run(RecordFolder.Find(line.GetValue(repository), surroundings), surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal build --output site", "build from the files as they are on disk"),
        ("portal build --output site --commit HEAD", "build what is committed; the same commit and instant give the same bytes"),
        ("portal build --output preview --preview", "see the pages although there are errors"),
    ];
}
