using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

[Description("One change of a release, told to its readers. The body is the sentence they need.")]
public sealed record NoteFragment(
    RecordHeader Header,
    [Key("The widest audience that may read it.", Example = "customer")] Ref<Audience> Audience,
    [Key("What kind of change it is.")] ChangeKind Kind,
    [Key("The services it touches.")] IReadOnlyList<Ref<Service>> Services,
    [Key("Keys of issues in a tracker.", Example = "[PAY-812]")] IReadOnlyList<IssueKey> Issues) : Record(Header);
