using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal set</c>: changes one value of a record.</summary>
internal sealed class SetCommand : PortalCommand
{
    private readonly Argument<string> record = new("RECORD") { Description = "The record: its file, its id, or kind/id such as team/payments where several have one id." };
    private readonly Argument<string> key = new("KEY") { Description = "The way to the value: window.start, go_no_go[load-test].state, services[1].version, counted from 1; approvals[+] adds an item." };
    private readonly Argument<string> value = new("VALUE") { Description = "What it says afterwards; a list in [ ] and a mapping in { }." };
    private readonly Option<string?> repository = SharedOptions.Repository();

    public SetCommand(Surroundings surroundings)
        : base("set", "Change one value of a record; comments, order and everything else stay as they are.")
    {
        Add(record);
        Add(key);
        Add(value);
        Add(repository);
        SetAction(line =>
        {
            using var desk = new EditingDesk(line.GetValue(repository), surroundings);
            var edited = EditedRecord.Of(desk.Snapshot, RecordName.PathOf(line.GetRequiredValue(record), desk, surroundings.Folder));
            return (int)desk.Write(desk.Try(edited.Set(line.GetRequiredValue(key), line.GetRequiredValue(value))));
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal set payments-5.3.0 commander pay-lead", "a value, or a key that was missing"),
        ("portal set payments-5.3.0 \"go_no_go[load-test].state\" pass", "a value of an item of a list"),
        ("portal set releases/payments-5.3.0/release.yml services[1].tag v5.3.0", "by the file of the record"),
        ("portal set payments-5.3.0 \"scope[+]\" \"{ id: PAY-812, title: Refunds show their state, kind: feature }\"", "one item more"),
    ];
}
