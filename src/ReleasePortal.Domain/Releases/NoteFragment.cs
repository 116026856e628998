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
    [Key("Keys of issues in a tracker.", Example = "[PAY-812]")] IReadOnlyList<IssueKey> Issues,
    [Key("Whether it was drafted from a commit and waits for a person to edit it; readers are not shown it until then.")] bool Draft = false,
    [Key("The commit of the product's repository that it tells of, by which it is not drafted twice.", Example = "\"9f2c1e7\"", Pattern = "[0-9a-f]{7,64}", PatternWords = "7 to 64 hexadecimal digits in lower case")] string? Source = null) : Record(Header);
