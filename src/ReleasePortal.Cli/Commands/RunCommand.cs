using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Running;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal run</c>: runs the cutover of a release from a terminal, and writes what happens into its <c>execution.yml</c>.</summary>
internal sealed class RunCommand : PortalCommand
{
    private readonly Argument<string> release = new("RELEASE") { Description = "The id of the release." };
    private readonly Option<string> by = new("--by") { HelpName = "HANDLE", Required = true, Description = "Who you are: steps, checks and decisions are recorded with it." };
    private readonly Option<bool> afterwards = new("--although-over") { Description = "Add to a release that is over without being asked: what is recorded then changes its history." };
    private readonly Option<string?> repository = SharedOptions.Repository();

    public RunCommand(Surroundings surroundings)
        : base("run", "Run the cutover of a release step by step, and write each step into execution.yml as it is done.")
    {
        Add(release);
        Add(by);
        Add(afterwards);
        Add(repository);
        SetAction(line => (int)new CutoverDesk(RecordFolder.Find(line.GetValue(repository), surroundings), line.GetRequiredValue(release), line.GetRequiredValue(by), line.GetValue(afterwards), surroundings).Run());
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal run payments-5.3.0 --by pay-lead", "show the steps, and ask what to do; help says what can be written"),
    ];
}
