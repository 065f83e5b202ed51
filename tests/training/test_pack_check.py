from ecgviewer.training.pack_check import packed_says_the_same


def test_a_network_of_all_branches_is_packed_and_says_the_same(tmp_path):
    size, same = packed_says_the_same(tmp_path / "packed")
    assert size > 100_000
    assert same
