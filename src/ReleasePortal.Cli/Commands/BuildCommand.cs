using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Repository.Snapshots;

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
        var at = SharedOptions.At("Build");
        var (commit, now, history) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.RequireHistory());
        var (clones, audience, repository) = (SharedOptions.Clones(), SharedOptions.Audience(), SharedOptions.Repository());
        Add(output);
        Add(preview);
        Add(at);
        Add(commit);
        Add(now);
        Add(history);
        Add(clones);
        Add(audience);
        Add(repository);
        SharedOptions.RefuseTogether(this, at, commit, now);
        SetAction(line =>
        {
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            var past = line.GetValue(at) is { } text ? PastState.Find(folder, text, surroundings.Clock.GetCurrentInstant()) : null;
            return (int)new Publication(
                line.GetRequiredValue(output), line.GetValue(preview), past?.Commit.Id ?? line.GetValue(commit), past is { IsNamed: false } ? past.At : line.GetValue(now),
                line.GetValue(history), ClonesOption.Find(line.GetValue(clones), surroundings)) { IsPast = past is not null, Committed = past?.At, Audience = line.GetValue(audience) }
                .Run(folder, surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal build --output site", "build from the files as they are on disk"),
        ("portal build --output site --commit HEAD", "build what is committed; the same commit and instant give the same bytes"),
        ("portal build --output then --at 2026-11-20", "build the portal as it was at the end of that day"),
        ("portal build --output site --clones ../clones", "with lead times and sizes of changes, from clones of the products' repositories"),
        ("portal build --output customers --audience customer", "the portal of one audience: notes, known issues and products that it may read"),
        ("portal build --output preview --preview", "see the pages although there are errors"),
    ];
}
